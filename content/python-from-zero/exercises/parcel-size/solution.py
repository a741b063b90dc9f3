width = int(input())
height = int(input())
fits_lying = width <= 60 and height <= 30
fits_turned = height <= 60 and width <= 30
print(fits_lying or fits_turned)
