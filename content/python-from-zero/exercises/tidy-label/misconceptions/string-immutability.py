label = input()
label.strip()
label.title()
print(f"[{label}]")
