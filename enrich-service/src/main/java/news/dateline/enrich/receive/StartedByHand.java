package news.dateline.enrich.receive;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.cloud.stream.binding.OutputBindingLifecycle;

/** Keeps the framework from starting the bindings with the application: {@link Opening} does. */
final class StartedByHand implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof InputBindingLifecycle) && !(bean instanceof OutputBindingLifecycle)) {
            return bean;
        }
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> "isAutoStartup".equals(call.getMethod().getName())
                ? false
                : call.proceed());
        return proxy.getProxy();
    }
}
