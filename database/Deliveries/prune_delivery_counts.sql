delete from delivery_counts where hour_at < $1
