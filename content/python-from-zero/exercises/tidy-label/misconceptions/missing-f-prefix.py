label = input().strip().title()
print("[{label}]")
