package it.lifesciencehub.fairs;

import java.io.Serializable;
import java.util.List;

/**
 * A collective stand, as staff look after it.
 *
 * @param version of the frame; 0 where none is written yet
 * @param phase null where no frame is written yet
 * @param plan whether there is one
 */
public record StandDesk(StandForm form, long version, StandPhase phase, List<KindRow> kinds, boolean plan)
        implements Serializable {}
