import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const LISTENER = "aws:lb/listener:Listener";
const CLASSIC = "aws:elb/loadBalancer:LoadBalancer";
const PROBLEM = "it serves requests without TLS";
const forward = { type: "forward", targetGroupArn: "arn:aws:elasticloadbalancing" };
const redirect = { type: "redirect", redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" } };

export const cases: RuleCases = {
    passing: {
        HTTPS: passes(resource(LISTENER, { protocol: "HTTPS", defaultActions: [forward] })),
        "a redirect to HTTPS": passes(resource(LISTENER, { protocol: "HTTP", defaultActions: [redirect] })),
        "TCP, which may be TLS": passes(resource(LISTENER, { protocol: "TCP", defaultActions: [forward] })),
        "HTTPS of a classic one": passes(
            resource(CLASSIC, {
                listeners: [{ lbPort: 443, lbProtocol: "https", instancePort: 80, instanceProtocol: "http" }],
            }),
        ),
    },
    violating: {
        HTTP: fails(PROBLEM, resource(LISTENER, { protocol: "HTTP", defaultActions: [forward] })),
        "a redirect to HTTP": fails(
            PROBLEM,
            resource("aws:alb/listener:Listener", {
                protocol: "HTTP",
                defaultActions: [{ type: "redirect", redirect: { host: "example.com", statusCode: "HTTP_301" } }],
            }),
        ),
        "HTTP of a classic one": fails(
            "listeners[0] serves requests without TLS",
            resource(CLASSIC, {
                listeners: [{ lbPort: 80, lbProtocol: "http", instancePort: 80, instanceProtocol: "http" }],
            }),
        ),
    },
    unknown: {
        "the protocol": undecided("protocol", resource(LISTENER, { protocol: UNKNOWN })),
        "what it does": undecided("defaultActions", resource(LISTENER, { protocol: "HTTP", defaultActions: UNKNOWN })),
    },
    absent: { "no protocol": passes(resource(LISTENER, {})), "no listeners": passes(resource(CLASSIC, {})) },
};
