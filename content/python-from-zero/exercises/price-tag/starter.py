thing = input()
price = input()
