/** What to do about a store that cannot be read, for those who run it. */
export const REMEDY =
  '数据文件可能已损坏。请停止服务，把 YIJU_HOME 指向一个空目录，用 yiju db restore <备份> 恢复；没有备份时重新导入。\nIts files may be damaged: point YIJU_HOME to an empty folder and restore a backup (yiju db restore), or import again.';
