import { text } from "../fields";

/** Ids that AWS gives to parts of networks. */

export const vpcId = text(/^vpc-[0-9a-f]{8,17}$/, "the id of a VPC such as vpc-0123456789abcdef0");

export const subnetId = text(/^subnet-[0-9a-f]{8,17}$/, "the id of a subnet such as subnet-0123456789abcdef0");

export const endpointId = text(/^vpce-[0-9a-f]{8,17}$/, "the id of a VPC endpoint such as vpce-0123456789abcdef0");

export const zoneId = text(/^[a-z0-9]+-az\d$/, "a zone id such as use1-az1");
