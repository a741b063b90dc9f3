wish = input()
