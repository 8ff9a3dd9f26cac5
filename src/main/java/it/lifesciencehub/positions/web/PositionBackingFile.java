package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.BackingService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which members back a position, as a file for those who run its group. */
@ApplicationScoped
public class PositionBackingFile implements ListFile {

    @EJB
    private BackingService backings;

    @Override
    public String address() {
        return "/my/position-backing";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "positions", "backing.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "positions",
                "backing.organisation",
                "backing.says",
                "backing.note",
                "backing.saidAt",
                "backing.saidBy");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        backings.ofPosition(AddressId.of(parameters.apply("position")))
                .forEach(one -> row.accept(Arrays.asList(
                        one.organisation(),
                        Texts.get(language, "positions", "backs." + (one.backs() == null ? "none" : one.backs())),
                        one.note(),
                        one.saidAt(),
                        one.saidBy())));
    }
}
