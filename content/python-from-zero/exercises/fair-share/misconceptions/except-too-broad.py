def fair_share(prices, people):
    try:
        return sum(prices) / people
    except Exception:
        raise ValueError("nobody is there to pay")
