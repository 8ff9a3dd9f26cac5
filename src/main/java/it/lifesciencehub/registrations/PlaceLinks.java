package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.LocalisedText;
import java.util.List;

/** Further pages about one place, on its page; offered by the features that stand on events. */
public interface PlaceLinks {

    /**
     * Those that are there for the caller, who has been let in to the place already; empty where there is none.
     *
     * @param registration the place; not always the caller's own
     */
    List<Link> of(Registration registration);

    /** @param address within the hub, from its root */
    record Link(LocalisedText name, String address) {}
}
