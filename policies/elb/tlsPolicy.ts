import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny, text } from "../core/values";
import { LISTENERS } from "../shared/loadBalancers";

export const tlsPolicy = resourceRule({
    name: "elb-tls-policy",
    description:
        "A listener for HTTPS or TLS accepts TLS 1.2 and 1.3 with strong ciphers only. " +
        "The policy that AWS chooses by itself is of 2016 and accepts TLS 1.0.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set sslPolicy to "ELBSecurityPolicy-TLS13-1-2-Res-2021-06".',
    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
    framework: fsbp(
        "ELB.17",
        "Application and Network Load Balancers with listeners should use recommended security policies",
    ),
    types: LISTENERS,
    params: {
        policies: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the security policies that are strong enough.",
            // Without the ones named Ext, which add ciphers without forward secrecy.
            default: [
                "ELBSecurityPolicy-TLS13-1-2-20*",
                "ELBSecurityPolicy-TLS13-1-2-FIPS-*",
                "ELBSecurityPolicy-TLS13-1-2-PQ-*",
                "ELBSecurityPolicy-TLS13-1-2-Res-*",
                "ELBSecurityPolicy-TLS13-1-3-*",
            ],
        },
    },
    *check({ props }, { params }) {
        const secure = ["HTTPS", "TLS"].includes(text(props.protocol).toUpperCase());
        if (secure && !matchesAny(text(props.sslPolicy), params.policies)) {
            yield "sslPolicy is none of the agreed ones";
        }
    },
});
