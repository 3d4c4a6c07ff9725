#rules P5
Grant-CsClientPolicy "Tony Smith" Global
Grant-CsClientPolicy "Tony Smith" NoSuchPolicy
Grant-CsClientPolicy "Tony Smith" "tag:clientpolicydefault"
(Get-CsOnlineUser "Tony Smith").ClientPolicy
