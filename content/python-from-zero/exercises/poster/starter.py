# The first line is here. Add the other two.
print("THE LIGHTHOUSE")
