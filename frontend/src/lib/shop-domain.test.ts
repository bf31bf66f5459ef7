import { meantShopDomain } from '@/lib/shop-domain';

describe('a shop\u2019s domain', () => {
  it.each([
    ['alder-and-oak.myshopify.com'],
    [' Alder-and-Oak.myshopify.com '],
    ['https://alder-and-oak.myshopify.com/admin/orders?x=1'],
    ['https://admin.shopify.com/store/alder-and-oak/settings'],
    ['alder-and-oak'],
  ])('is found in %s', (typed) => {
    expect(meantShopDomain(typed)).toBe('alder-and-oak.myshopify.com');
  });

  it('is not invented', () => {
    expect(meantShopDomain('alderoak.co')).toBe('alderoak.co');
    expect(meantShopDomain('')).toBe('');
  });
});
