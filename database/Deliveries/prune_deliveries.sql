delete from webhook_deliveries where state = 1 and settled_at < $1
