def clear_sold_out(stock):
    """Take out everything of which there is nothing left; return how many."""
