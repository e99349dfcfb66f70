/set mode onrecord concise -quiet
/set prompt onrecord "onrecord> " "     ...> "
/set truncation onrecord 100000
/set format onrecord result "{value}{post}" added,modified,replaced-ok-primary
/set format onrecord display "{result}" added,modified,replaced-varinit-ok-primary
/set mode -retain onrecord
/set mode piped onrecord -quiet
/set prompt piped "" ""
/set mode -retain piped
/set feedback -retain onrecord
