-- Since when the connection is in its state: a merchant whose token was refused wants to know up to when the figures are whole.

alter table tenants add column connection_since timestamptz;
