people = 137
seats = 45
# people and seats stand for these numbers now. You may use them, or write the numbers themselves.
print("Full buses:")
print("In the last one:")
