package it.lifesciencehub.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The value of a {@code datetime-local} input: 2026-11-23T09:30, seconds allowed. */
@FacesConverter("hub.LocalDateTime")
public class LocalDateTimeConverter implements Converter<LocalDateTime> {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(value.strip());
            if (local.getYear() < 1900 || local.getYear() > 2200) {
                throw new DateTimeException("year");
            }
            return local;
        } catch (DateTimeException e) {
            String text = it.lifesciencehub.shared.Texts.get(Ui.current().getLanguage(), "shared", "input.dateTime");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime value) {
        return value == null ? "" : MINUTES.format(value);
    }
}
