import { text } from "../core/values";

/**
 * The service of AWS that a VPC endpoint leads to, as its name ends: `s3` of `com.amazonaws.eu-west-1.s3`, `ecr.api` of
 * `com.amazonaws.eu-west-1.ecr.api`. Nothing for the endpoint service of someone else: `com.amazonaws.vpce.<region>.<id>`.
 */
export function awsService(serviceName: string | null | undefined): string | undefined {
    const [, region, service] = /^(?:cn\.)?com\.amazonaws\.([^.]+)\.(.+)$/.exec(text(serviceName)) ?? [];
    return region === "vpce" ? undefined : service;
}
