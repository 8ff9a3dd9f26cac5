package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.SubscriberDeskService;
import it.lifesciencehub.newsletters.SubscriberRow;
import it.lifesciencehub.newsletters.TopicChoice;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is subscribed to which topics, as a file. */
@ApplicationScoped
public class SubscribersFile implements ListFile {

    @EJB
    private SubscriberDeskService desk;

    @Override
    public String address() {
        return "/staff/newsletter-subscribers";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "newsletters", "subscribers.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(language, "newsletters", "field.address", "field.name", "field.topics");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        List<TopicChoice> topics = desk.topics();
        ListFile.pages(
                request -> desk.list(parameters.apply("topic"), parameters.apply("q"), request),
                one -> row.accept(Arrays.asList(one.address(), one.name(), names(topics, one, language))));
    }

    static String names(List<TopicChoice> topics, SubscriberRow row, Language language) {
        return topics.stream()
                .filter(topic -> row.topics().contains(topic.key()))
                .map(topic -> topic.name().in(language))
                .collect(Collectors.joining(", "));
    }
}
