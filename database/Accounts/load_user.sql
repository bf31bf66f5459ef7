select email from users where id = $1
