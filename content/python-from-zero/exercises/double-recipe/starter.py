eggs = input()
