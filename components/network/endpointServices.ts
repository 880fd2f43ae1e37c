import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { kinesisEndpointStatements, stsEndpointStatements } from "./endpointPolicies";

/** A service that clusters reach through an interface endpoint. */
export interface EndpointService {
    readonly serviceName: string;
    /** What may pass; Databricks' own services take no endpoint policy. */
    readonly statements?: readonly Statement[];
}

/** Services behind interface endpoints, by logical name. */
export type EndpointServices = Readonly<Record<"general-access" | "kinesis" | "relay" | "sts", EndpointService>>;

/**
 * What clusters need beside S3: Databricks' REST APIs and relay, and the two AWS services that the runtime calls.
 * Source: https://docs.databricks.com/aws/en/security/network/classic/privatelink
 */
export function endpointServices(context: Context): EndpointServices {
    const { generalAccessService, relayService } = context.regionFacts;
    const aws = (service: string): string => `com.amazonaws.${context.region}.${service}`;
    return {
        "general-access": { serviceName: generalAccessService },
        relay: { serviceName: relayService },
        kinesis: { serviceName: aws("kinesis-streams"), statements: kinesisEndpointStatements(context) },
        sts: { serviceName: aws("sts"), statements: stsEndpointStatements(context) },
    };
}
