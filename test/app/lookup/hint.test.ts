import { PlaceError, regionAsked, regionOfHint } from '../../../src/app/lookup/hint';

describe('the place of a hint', () => {
  it.each<[hint: string, path: string[]]>([
    ['重庆市沙坪坝区科学技术局', ['重庆市', '沙坪坝区']],
    ['重庆市/沙坪坝区', ['重庆市', '沙坪坝区']],
    ['重庆', ['重庆市']],
    ['沙坪坝', ['重庆市', '沙坪坝区']],
    ['成都市人民政府', ['四川省', '成都市']],
    ['教育部', []],
    ['青山市司法局', ['青山市']],
    ['长安区', ['长安区']],
  ])('%s → %j', (hint, path) => {
    expect(regionOfHint(hint)).toEqual(path);
  });

  it('refuses a path of no known place, and suggests one', () => {
    const wrong = () => regionOfHint('河南省/三门侠市');
    expect(wrong).toThrow(PlaceError);
    expect(wrong).toThrow(/^没有“河南省\/三门侠市”这个地区，请写明是 河南省\/三门峡市$/u);
    expect(wrong).toThrow(
      expect.objectContaining({
        messageEn: expect.stringMatching(/^no region is named .*did you mean 河南省\/三门峡市\?$/u),
      }),
    );
  });
});

describe('the region that a list is asked for', () => {
  const none = async () => [];
  const town = { id: 'region:青山市/明河县', path: ['青山市', '明河县'] };

  it.each<[asked: string, id: string]>([
    ['重庆', 'region:重庆市'],
    ['region:重庆市/沙坪坝区', 'region:重庆市/沙坪坝区'],
    ['河南三门峡', 'region:河南省/三门峡市'],
  ])('%s', async (asked, id) => {
    expect(await regionAsked(asked, none)).toBe(id);
  });

  it('knows the places of the graph too', async () => {
    expect(await regionAsked('明河县', async () => [town])).toBe(town.id);
  });

  it('takes none of several, and names them', async () => {
    const others = [town, { id: 'region:乙市/明河县', path: ['乙市', '明河县'] }];
    await expect(regionAsked('明河县', async () => others)).rejects.toMatchObject({
      suggestions: ['青山市/明河县', '乙市/明河县'],
    });
    await expect(regionAsked('长安区', none)).rejects.toMatchObject({
      suggestions: ['河北省/石家庄市/长安区', '陕西省/西安市/长安区'],
    });
  });

  it('refuses a name that nothing bears', async () => {
    await expect(regionAsked('没有', none)).rejects.toMatchObject({
      message: '没有“没有”这个地区',
      messageEn: 'no region is named 没有',
    });
  });
});
