eggs = input()
print(eggs * 2)
