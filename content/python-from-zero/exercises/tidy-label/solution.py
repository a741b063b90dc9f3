label = input().strip().title()
print(f"[{label}]")
