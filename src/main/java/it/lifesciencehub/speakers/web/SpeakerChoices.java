package it.lifesciencehub.speakers.web;

import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.speakers.SpeakerRow;
import it.lifesciencehub.speakers.SpeakerService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The speakers that a programme's form offers. */
@Named
@RequestScoped
public class SpeakerChoices {

    @EJB
    private SpeakerService speakers;

    private List<Option> all;

    public List<Option> getAll() {
        if (all == null) {
            all = speakers.choices().stream()
                    .map(one -> new Option(one.id(), label(one)))
                    .toList();
        }
        return all;
    }

    private static String label(SpeakerRow row) {
        return row.organisationName().isEmpty() ? row.name() : row.name() + ", " + row.organisationName();
    }
}
