people = 137
seats = 45
print("Full buses:", people // seats)
print("In the last one:", people % seats)
