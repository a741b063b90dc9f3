def fair_share(prices, people):
    """Return what each person pays."""
