package news.dateline.publish.receive;

import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.stereotype.Component;

/** Puts our patient binding into the place of the one that comes with Spring Cloud Stream, which offers no other way. */
@Component
final class Binding implements BeanPostProcessor {
    private final BeanFactory beans;

    Binding(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean.getClass() != InputBindingLifecycle.class) {
            return bean;
        }
        return new PatientBinding(beans.getBean(BindingService.class),
                ((ListableBeanFactory) beans).getBeansOfType(Bindable.class), beans.getBean(Admin.class),
                beans.getBean(TopicSettings.class).enriched());
    }
}
