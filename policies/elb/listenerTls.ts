import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import { LISTENERS } from "../shared/loadBalancers";

const CLASSIC = "aws:elb/loadBalancer:LoadBalancer";

export const listenerTls = resourceRule({
    name: "elb-listener-tls",
    description:
        "A load balancer serves HTTP only to redirect to HTTPS. " +
        "Over plain HTTP everybody on the way reads data, passwords and session cookies, and can change them.",
    severity: "high",
    level: "mandatory",
    fix: 'Set the protocol to "HTTPS", or make the default action a redirect with protocol "HTTPS".',
    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html",
    framework: fsbp("ELB.1", "Application Load Balancer should be configured to redirect all HTTP requests to HTTPS"),
    types: [...LISTENERS, CLASSIC],
    *check(resource) {
        if (resource.type !== CLASSIC) {
            if (isHttp(resource.props.protocol) && !list(resource.props.defaultActions).some(redirectsToHttps)) {
                yield "it serves requests without TLS";
            }
            return;
        }
        for (const [index, listener] of list(resource.props.listeners).entries()) {
            if (isHttp(listener?.lbProtocol)) {
                yield `listeners[${index}] serves requests without TLS`;
            }
        }
    },
});

/** A listener for TCP passes on what comes, which may well be TLS. */
function isHttp(protocol: string | null | undefined): boolean {
    return text(protocol).toUpperCase() === "HTTP";
}

type Action = NonNullable<Subject<(typeof LISTENERS)[number]>["props"]["defaultActions"]>[number];

function redirectsToHttps(action: Action): boolean {
    // Left out, the protocol of the redirect is that of the request.
    return action?.type === "redirect" && action.redirect?.protocol === "HTTPS";
}
