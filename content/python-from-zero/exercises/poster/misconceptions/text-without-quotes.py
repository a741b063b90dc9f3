print("THE LIGHTHOUSE")
print(Friday, 7 pm)
print("Don't be late")
