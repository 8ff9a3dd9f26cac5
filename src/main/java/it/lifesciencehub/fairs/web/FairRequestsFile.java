package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairAllocationService;
import it.lifesciencehub.fairs.RequestDesk;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** All requests for a stand as a file: {@code ?event=…}. */
@ApplicationScoped
public class FairRequestsFile implements ListFile {

    @EJB
    private FairAllocationService allocation;

    @Override
    public String address() {
        return "/staff/fair-requests";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FairDeskPage.FEATURE, "requests.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FairDeskPage.FEATURE,
                "field.company",
                "field.status",
                "field.kind",
                "field.wished",
                "field.second",
                "field.places",
                "field.shows",
                "field.sharing",
                "field.contactName",
                "field.contactEmail",
                "field.contactPhone",
                "field.booked",
                "field.requestedAt");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        RequestDesk desk = allocation.desk(AddressId.of(parameters.apply("event")), language);
        Stream.of(desk.confirmed(), desk.asked(), desk.waiting(), desk.ended())
                .flatMap(List::stream)
                .forEach(one -> row.accept(Arrays.asList(
                        one.company(),
                        Texts.get(language, FairDeskPage.FEATURE, "status." + one.status()),
                        in(language, one.given()),
                        in(language, one.wished()),
                        in(language, one.second()),
                        one.places(),
                        one.shows(),
                        one.sharing(),
                        one.contactName(),
                        one.contactEmail(),
                        one.contactPhone(),
                        one.booked(),
                        one.requestedAt())));
    }

    private static String in(Language language, LocalisedText text) {
        return text == null ? "" : text.in(language);
    }
}
