guest = input()
print("Hello")
