def fewest(coins, amount):
    answers = [0]
    for part in range(1, amount + 1):
        best = None
        for coin in coins:
            if coin <= part and answers[part - coin]:
                count = answers[part - coin] + 1
                if best is None or count < best:
                    best = count
        answers.append(best)
    return answers[amount]
