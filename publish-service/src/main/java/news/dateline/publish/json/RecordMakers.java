package news.dateline.publish.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes records by a handle that is fitted to their constructor once. Jackson fits one anew for each object, which costs more
 * than to read the fields of a small one, and a story has dozens of them.
 */
public final class RecordMakers extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** For all records. */
    public RecordMakers() {
        super("record-makers");
    }

    @Override
    public void setupModule(JacksonModule.SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new ValueInstantiators.Base() {
            @Override
            public ValueInstantiator modifyValueInstantiator(DeserializationConfig config,
                    BeanDescription.Supplier bean, ValueInstantiator usual) {
                return bean.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                        && standard.canCreateFromObjectWith() ? new Fitted(standard) : usual;
            }
        });
    }

    private static final class Fitted extends StdValueInstantiator {
        private final MethodHandle maker;

        Fitted(StdValueInstantiator usual) {
            super(usual);
            this.maker = maker(usual.getWithArgsCreator().getMember());
        }

        private static MethodHandle maker(Member creator) {
            try {
                MethodHandle constructor = MethodHandles.lookup().unreflectConstructor((Constructor<?>) creator);
                return constructor.asSpreader(Object[].class, constructor.type().parameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException("no access to " + creator, e);
            }
        }

        @Override
        @SuppressWarnings("PMD.AvoidCatchingThrowable")
        public Object createFromObjectWith(DeserializationContext context, Object[] values) throws JacksonException {
            try {
                return (Object) maker.invokeExact(values);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(getValueClass(), values, rewrapCtorProblem(context, e));
            }
        }
    }
}
