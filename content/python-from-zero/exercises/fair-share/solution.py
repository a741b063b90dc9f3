def fair_share(prices, people):
    """Return what each person pays."""
    if people == 0:
        raise ValueError("nobody is there to pay")
    return sum(prices) / people
