def withdraw(box, amount):
    if amount <= 0:
        print("the amount must be positive")
    if amount > box["coins"]:
        print("there are not enough coins")
    box["coins"] -= amount
    return box["coins"]
