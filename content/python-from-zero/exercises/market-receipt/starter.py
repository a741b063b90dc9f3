print("Cost:")
print("Change:")
