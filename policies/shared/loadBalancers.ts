/** Types of load balancers with listeners of their own. The provider has each of them under two tokens. */
export const LOAD_BALANCERS = ["aws:alb/loadBalancer:LoadBalancer", "aws:lb/loadBalancer:LoadBalancer"] as const;

/** Types of listeners of these load balancers. */
export const LISTENERS = ["aws:alb/listener:Listener", "aws:lb/listener:Listener"] as const;
