guest = input()
print("Hello, guest!")
