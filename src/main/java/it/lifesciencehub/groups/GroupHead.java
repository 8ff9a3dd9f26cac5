package it.lifesciencehub.groups;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/**
 * What the head of a group's workspace shows.
 *
 * @param inside whether the caller may read what is inside
 * @param running whether the caller may run the group
 */
public record GroupHead(
        Long id,
        String slug,
        LocalisedText name,
        LocalisedText area,
        WorkGroupKind kind,
        WorkGroupState state,
        boolean inside,
        boolean running)
        implements Serializable {}
