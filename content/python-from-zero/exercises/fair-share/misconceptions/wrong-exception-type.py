def fair_share(prices, people):
    return sum(prices) / people
