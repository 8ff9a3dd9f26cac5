package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The campaigns as a file. */
@ApplicationScoped
public class CampaignsFile implements ListFile {

    private static final String FEATURE = "invitations";

    @Inject
    private CampaignService campaigns;

    @Override
    public String address() {
        return "/staff/campaigns";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FEATURE, "campaigns.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FEATURE,
                "field.name",
                "field.event",
                "field.audience",
                "campaigns.state",
                "campaigns.started",
                "campaigns.sent",
                "campaigns.answered");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        ListFile.pages(
                request -> campaigns.list(parameters.apply("q"), request),
                one -> row.accept(Arrays.asList(
                        one.name(),
                        one.event(language),
                        one.audience(),
                        Texts.get(
                                language,
                                FEATURE,
                                "campaignState." + one.state().name()),
                        one.startedAt(),
                        one.sent(),
                        one.answered())));
    }
}
