import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import type { AwsService, GatewayService, InterfaceService } from "./endpointPlan";
import {
    kinesisEndpointStatements,
    s3EndpointStatements,
    stsEndpointStatements,
    type S3Passage,
} from "./endpointPolicies";
import { ownServiceStatements } from "./serviceGrants";

/** What an endpoint is made for. */
export interface EndpointTarget {
    readonly serviceName: string;
    /** What may pass. */
    readonly statements: readonly Statement[];
}

/** Databricks' own services take no endpoint policy. */
export type InterfaceTarget = Pick<EndpointTarget, "serviceName"> & Partial<EndpointTarget>;

/**
 * What AWS calls each service in the names of its endpoints.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
const AWS_NAMES: Readonly<Record<AwsService | GatewayService, string>> = {
    dynamodb: "dynamodb",
    "ecr-api": "ecr.api",
    "ecr-dkr": "ecr.dkr",
    events: "events",
    glue: "glue",
    kinesis: "kinesis-streams",
    kms: "kms",
    "lake-formation": "lakeformation",
    lambda: "lambda",
    logs: "logs",
    monitoring: "monitoring",
    "redshift-data": "redshift-data",
    "redshift-serverless": "redshift-serverless",
    s3: "s3",
    "sagemaker-api": "sagemaker.api",
    "sagemaker-runtime": "sagemaker.runtime",
    "secrets-manager": "secretsmanager",
    sns: "sns",
    sqs: "sqs",
    sts: "sts",
};

const awsServiceName = (context: Context, service: keyof typeof AWS_NAMES): string =>
    `com.amazonaws.${context.region}.${AWS_NAMES[service]}`;

/** The rules refuse such an endpoint where there is no such service. */
function serviceDirectOf({ region, regionFacts }: Context): string {
    if (regionFacts.serviceDirect === undefined) {
        throw new RangeError(`Databricks offers no service-direct endpoint in ${region}`);
    }
    return regionFacts.serviceDirect.service;
}

/** What the gateway endpoint of a service is made for, in the context's region. */
export function gatewayTarget(context: Context, service: GatewayService, passage: S3Passage): EndpointTarget {
    const statements =
        service === "s3" ? s3EndpointStatements(context, passage) : ownServiceStatements(context, service);
    return { serviceName: awsServiceName(context, service), statements };
}

/** What the interface endpoint of a service is made for, in the context's region. */
export function interfaceTarget(context: Context, service: InterfaceService): InterfaceTarget {
    switch (service) {
        case "general-access":
            return { serviceName: context.regionFacts.generalAccessService };
        case "relay":
            return { serviceName: context.regionFacts.relayService };
        case "service-direct":
            return { serviceName: serviceDirectOf(context) };
        case "kinesis":
            return { serviceName: awsServiceName(context, service), statements: kinesisEndpointStatements(context) };
        case "sts":
            return { serviceName: awsServiceName(context, service), statements: stsEndpointStatements(context) };
        default:
            return {
                serviceName: awsServiceName(context, service),
                statements: ownServiceStatements(context, service),
            };
    }
}
