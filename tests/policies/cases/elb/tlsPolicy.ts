import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:lb/listener:Listener";
const PROBLEM = "sslPolicy is none of the agreed ones";
const https = { protocol: "HTTPS", port: 443 };

export const cases: RuleCases = {
    passing: {
        "the restricted one": passes(
            resource(TYPE, { ...https, sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06" }),
        ),
        "TLS 1.3 alone": passes(resource(TYPE, { ...https, sslPolicy: "ELBSecurityPolicy-TLS13-1-3-2021-06" })),
        "a listener without TLS": passes(resource(TYPE, { protocol: "TCP" })),
        "one agreed on by configuration": {
            ...passes(resource(TYPE, { ...https, sslPolicy: "ELBSecurityPolicy-2016-08" })),
            params: { policies: ["ELBSecurityPolicy-2016-08"] },
        },
    },
    violating: {
        "the one that AWS chooses": fails(
            PROBLEM,
            resource(TYPE, { ...https, sslPolicy: "ELBSecurityPolicy-2016-08" }),
        ),
        "TLS 1.1 as well": fails(
            PROBLEM,
            resource("aws:alb/listener:Listener", { ...https, sslPolicy: "ELBSecurityPolicy-TLS13-1-1-2021-06" }),
        ),
        "ciphers without forward secrecy as well": fails(
            PROBLEM,
            resource(TYPE, { protocol: "TLS", sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06" }),
        ),
    },
    unknown: { "the policy": undecided("sslPolicy", resource(TYPE, { ...https, sslPolicy: UNKNOWN })) },
    absent: { "no policy": fails(PROBLEM, resource(TYPE, https)), "no protocol": passes(resource(TYPE, {})) },
};
