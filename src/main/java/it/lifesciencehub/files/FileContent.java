package it.lifesciencehub.files;

import java.nio.file.Path;

/**
 * A file on its way out.
 *
 * @param name what it is called where it arrives, made by the hub: letters, digits and hyphens
 */
public record FileContent(String name, FileType type, long byteCount, Path path) {}
