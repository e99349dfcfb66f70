/set mode onrecord concise -quiet
/set prompt onrecord "onrecord> " "     ...> "
/set truncation onrecord 100000
/set format onrecord result "{value}{post}" added,modified,replaced-ok-primary
/set mode -retain onrecord
/set feedback -retain onrecord
