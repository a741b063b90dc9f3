def fair_share(prices, people):
    try:
        return sum(prices) / people
    except ZeroDivisionError:
        return 0
