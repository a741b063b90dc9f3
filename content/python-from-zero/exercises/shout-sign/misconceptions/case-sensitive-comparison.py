text = input()
marks = "!" * text.count("o")
print(text.upper() + marks)
